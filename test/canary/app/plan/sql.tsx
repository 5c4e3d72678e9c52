import "kysely";
