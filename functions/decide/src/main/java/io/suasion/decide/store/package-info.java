/** Decisions and arms in DynamoDB. */
package io.suasion.decide.store;
