/**
 * How every view is loaded: FXML beside the controller's class, texts from the {@code ui} bundle.
 */
package dev.depthsprint.ui.fxml;
