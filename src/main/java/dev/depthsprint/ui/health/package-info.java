/**
 * How the data is: when it was last saved, backed up and checked, what could not be read, and the
 * backups there are, each to be brought back. Start with {@link
 * dev.depthsprint.ui.health.HealthDialog}.
 */
package dev.depthsprint.ui.health;
