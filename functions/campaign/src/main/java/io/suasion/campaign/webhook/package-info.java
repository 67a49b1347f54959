/** Signatures of incoming and outgoing webhooks: Standard Webhooks 1.0.0 and Shopify. */
package io.suasion.campaign.webhook;
