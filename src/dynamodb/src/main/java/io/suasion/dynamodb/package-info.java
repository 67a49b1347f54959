/** What every function that keeps something in DynamoDB needs: tables, transactions, failures. */
package io.suasion.dynamodb;
