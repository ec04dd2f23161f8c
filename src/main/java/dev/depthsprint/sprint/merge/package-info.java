/**
 * A plan that was changed outside, merged into the sprint that was worked on. What a person did
 * (ticks, recorded time, notes) is never lost by it: a task that is gone from the plan and holds
 * some stays in the sprint.
 *
 * <p>Start with {@link dev.depthsprint.sprint.merge.PlanMerge}; {@code Pairing} says which task is
 * which, {@code Merging} makes one of two.
 */
package dev.depthsprint.sprint.merge;
