/**
 * The program that runs the proofs that nothing is lost and prints what they counted. The proofs
 * themselves stand beside the tests of {@code workspace.storage}, which run smaller ones. Start
 * reading at {@link dev.depthsprint.proof.Prove}.
 */
package dev.depthsprint.proof;
