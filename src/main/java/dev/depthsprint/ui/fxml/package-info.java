/**
 * How views are loaded that are made when they are opened: FXML beside the controller's class,
 * texts from the bundles. What every start makes has its nodes in code, in a class {@code …Nodes},
 * so that no start reads FXML before its first frame.
 */
package dev.depthsprint.ui.fxml;
