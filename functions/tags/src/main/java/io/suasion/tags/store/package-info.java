/** Profiles, events and erasures in DynamoDB. */
package io.suasion.tags.store;
