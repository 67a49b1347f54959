/** Decisions between variants and their outcomes: the routes of decide. */
package io.suasion.api.decide;
