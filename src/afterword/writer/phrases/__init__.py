"""The sentences that drafts are made of, each with the registers that it suits."""
