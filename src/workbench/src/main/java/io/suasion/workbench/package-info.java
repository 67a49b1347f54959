/** workbench. */
package io.suasion.workbench;
