/** How it went: planned and actual, day by day. */
package dev.depthsprint.ui.review;
