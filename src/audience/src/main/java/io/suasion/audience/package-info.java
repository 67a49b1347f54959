/** audience. */
package io.suasion.audience;
