/** How every view is loaded: FXML beside the controller's class, texts from the bundles. */
package dev.depthsprint.ui.fxml;
