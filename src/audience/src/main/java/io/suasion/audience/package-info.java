/** What readers did, and what it says about their interests. */
package io.suasion.audience;
