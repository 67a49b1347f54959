/** The settings of this function. */
package io.suasion.campaign.config;
