/** The sprint as a calendar: two weeks of day cards, and what frames them. */
package dev.depthsprint.ui.calendar;
