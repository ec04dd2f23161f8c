/**
 * The workspace as files in one folder: readable JSON for the plan, the diagrams and the settings,
 * and an append-only journal for the time. Only this room knows Jackson, and only its one writer
 * thread writes into the folder.
 *
 * <p>Two rules stand above all others. A file that could not be read is never written over. A file
 * on disk is always an old or a new version, never a mix: each save writes a file beside it, reads
 * that back and moves it over.
 *
 * <p>Start with {@link dev.depthsprint.workspace.storage.WorkspaceFolder}, then {@code
 * WorkspaceFiles} (which part lives in which file), {@code StoredValue} (one file), {@code
 * FileFormat} (what all files have in common), {@code KeptText} (what of a diagram needs not be
 * written anew) and the codecs, one a file. {@code TimeJournal} is the time, {@code EditJournal}
 * the steps of undo; {@code FileOperations} is every step that can fail on a disk.
 */
package dev.depthsprint.workspace.storage;
