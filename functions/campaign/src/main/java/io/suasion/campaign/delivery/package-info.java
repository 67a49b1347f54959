/** Copy that was asked for by webhook, delivered to the configured address. */
package io.suasion.campaign.delivery;
