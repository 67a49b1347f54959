/** Typed clients of the functions that this one calls. */
package io.suasion.campaign.client;
