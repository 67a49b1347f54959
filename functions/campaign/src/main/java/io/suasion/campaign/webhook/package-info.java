/** Signatures of Standard Webhooks 1.0.0. */
package io.suasion.campaign.webhook;
