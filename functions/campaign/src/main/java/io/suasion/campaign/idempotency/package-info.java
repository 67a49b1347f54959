/** One answer for each Idempotency-Key. */
package io.suasion.campaign.idempotency;
