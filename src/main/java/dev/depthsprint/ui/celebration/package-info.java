/**
 * What is said of a study day that is finished: a quiet card for a moment, once a day, that takes
 * neither the keyboard nor the place where one works; and the streak in words.
 *
 * <p>Start with {@link dev.depthsprint.ui.celebration.Celebration}.
 */
package dev.depthsprint.ui.celebration;
