/** Copy for one reader of a campaign, written once, with retries: plain Java. */
package io.suasion.batch.copy;
