package vn.motcua.workflow;

import vn.motcua.FullApplicationOnPostgreSql;

@FullApplicationOnPostgreSql
class DeadlineStoryOnPostgreSqlTests extends DeadlineStory {}
