package vn.motcua.workflow;

import vn.motcua.FullApplication;

@FullApplication
class DeadlineStoryTests extends DeadlineStory {}
