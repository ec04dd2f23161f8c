/**
 * The words of the app. A sentence is known by its key; the bundles beside this package hold the
 * English. Every other room may use this one, and it uses none.
 *
 * <p>Start with {@link dev.depthsprint.text.Message}; a failure that a person reads is a {@link
 * dev.depthsprint.text.Problem}.
 */
package dev.depthsprint.text;
