/** Work off the threads that serve connections, and work that is repeated. */
package io.suasion.web.work;
