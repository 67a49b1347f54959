/** The function campaign: from a brief to the variant to show, by request and by webhook. */
package io.suasion.campaign;
