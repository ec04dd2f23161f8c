/**
 * Pictures as SVG text, with {@link dev.depthsprint.picture.svg.Svg}: the marks that the raster
 * paints, in the same order, with nothing that has to be fetched from elsewhere.
 */
package dev.depthsprint.picture.svg;
