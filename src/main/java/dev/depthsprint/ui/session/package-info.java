/**
 * One open workspace as the views see it. {@link dev.depthsprint.ui.session.Session} is what every
 * view is given; it knows none of them.
 */
package dev.depthsprint.ui.session;
