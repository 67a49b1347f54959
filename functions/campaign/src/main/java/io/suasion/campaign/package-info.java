/** campaign. */
package io.suasion.campaign;
