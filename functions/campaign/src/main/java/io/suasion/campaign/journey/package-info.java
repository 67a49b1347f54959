/** From a brief to the variant to show. */
package io.suasion.campaign.journey;
