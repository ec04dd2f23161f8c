/**
 * A picture as a PDF page; the only room that knows PDFBox. Start with {@link
 * dev.depthsprint.picture.pdf.Pdf}.
 */
package dev.depthsprint.picture.pdf;
