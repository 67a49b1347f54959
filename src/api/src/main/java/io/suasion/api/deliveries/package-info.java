/** Deliveries of copy that was asked for by webhook: the routes of campaign. */
package io.suasion.api.deliveries;
