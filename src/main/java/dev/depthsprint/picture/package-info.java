/**
 * A drawing as data: immutable marks with a text measure, the same for the screen and for every
 * file. Nothing here knows a toolkit, a diagram or a file; the packages below turn a picture into
 * pixels (later text and pages).
 *
 * <p>Start with {@code Picture}, then {@code Mark}.
 */
package dev.depthsprint.picture;
