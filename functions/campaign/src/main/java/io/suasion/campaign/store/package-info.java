/** Deliveries and answered requests in DynamoDB. */
package io.suasion.campaign.store;
