/** experiment. */
package io.suasion.experiment;
