/** Writing copy for a brief and checking a text against one: the routes of generate. */
package io.suasion.api.generate;
