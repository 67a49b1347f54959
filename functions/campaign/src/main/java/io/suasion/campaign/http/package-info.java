/** The routes of this function, and what comes before them. */
package io.suasion.campaign.http;
