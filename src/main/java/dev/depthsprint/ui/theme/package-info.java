/**
 * The look: which theme is on, the bundled face and the icons. Colours are roles ({@code
 * roles-light.css}, {@code roles-dark.css}); every other style sheet uses roles only.
 */
package dev.depthsprint.ui.theme;
