package vn.motcua.workflow;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** No diagram runs a script, whatever the way by which it reached the engine (invariant I7). */
class NoScripts implements ScriptEngineResolver {

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        // Nothing to add to: there are no script engines here.
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        return new ScriptEngineManager();
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean cached) {
        throw new IllegalStateException("Scripts are not run here: " + language);
    }
}
