package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;

/** A block that is called works on the dossier of its caller. */
class DossierOfCaller implements ParameterValueProvider {

    @Override
    public Object getValue(VariableScope call) {
        return Variables.dossier((DelegateExecution) call).toString();
    }

    @Override
    public boolean isDynamic() {
        return true;
    }
}
