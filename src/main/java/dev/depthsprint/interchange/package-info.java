/**
 * The plan and its time in the formats of other programs: Markdown, CSV for spreadsheets, iCalendar
 * for calendars, JSON for scripts. What leaves here was escaped for where it goes.
 *
 * <p>Start with {@link dev.depthsprint.interchange.PlanFormat}.
 */
package dev.depthsprint.interchange;
