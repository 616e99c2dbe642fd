"""Where work runs: in process, or on a pool of processes; SQL on an in-memory DuckDB."""
