"""From the situation to the steps: one module per action, each reads like the guide's own paragraph."""
