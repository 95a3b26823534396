# Every command of this repository. `make` alone lists them.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

bin := backend/local/bin

# Ports given on the command line reach the programs: make run MENTORSHIP_PORT=9090
export MENTORSHIP_PORT KEYCLOAK_PORT POSTGRES_PORT SMTP_PORT MAIL_PORT MENTORSHIP_JAVA_HOME

.PHONY: help
help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: run
run: ## Build and run everything here until Ctrl-C
	@$(bin)/run

.PHONY: start
start: ## The same in the background; returns when ready
	@$(bin)/start

.PHONY: stop
stop: ## Stop what run or start began
	@$(bin)/stop

.PHONY: reset
reset: ## Stop, and forget all local data
	@$(bin)/reset

.PHONY: status
status: ## Say what runs
	@$(bin)/status

.PHONY: logs
logs: ## Follow the log files
	@$(bin)/logs

.PHONY: dev
dev: ## Run with live reload of backend and frontend
	@$(bin)/dev

.PHONY: build
build: ## Build what is older than its sources
	@$(bin)/build

.PHONY: check
check: ## The fast part of the tests: format, lint, compile rules, unit tests
	@$(bin)/check

.PHONY: test
test: ## All that decides whether a change is good, with a real browser
	@$(bin)/test

.PHONY: test-dates
test-dates: ## The backend's tests in another year and while the clocks change
	@$(bin)/test-dates

.PHONY: generate
generate: ## Write the contract and all that is generated from it
	@$(bin)/generate

.PHONY: screenshots
screenshots: ## Take the pictures of the README anew
	@$(bin)/screenshots

.PHONY: new-migration
new-migration: ## Create the next database migration: make new-migration NAME=add_series
	@$(bin)/new-migration "$(NAME)"

.PHONY: bench
bench: ## Measure start-up, memory and the size of the pages
	@$(bin)/bench

.PHONY: bench-lists
bench-lists: ## Measure every list with 100,000 rows against plain JDBC
	@$(bin)/bench-lists

.PHONY: bench-notifications
bench-notifications: ## Measure mails through the outbox against plain SMTP, and the look for due timers
	@$(bin)/bench-notifications

.PHONY: bench-matching
bench-matching: ## Measure match runs and recommendations, and the solver against JGraphT
	@$(bin)/bench-matching
