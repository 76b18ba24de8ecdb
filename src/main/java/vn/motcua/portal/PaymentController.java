package vn.motcua.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.payment.Payments;
import vn.motcua.payment.StartedPayment;
import vn.motcua.security.CurrentActor;

/** Paying over the API: the address at the bank for what is asked. */
@RestController
@RequestMapping("/api/dossiers/{idOrCode}/payments")
@Tag(name = "Payments")
class PaymentController {

    private final Payments payments;
    private final CurrentActor current;

    PaymentController(Payments payments, CurrentActor current) {
        this.payments = payments;
        this.current = current;
    }

    @PostMapping
    @Operation(summary = "Leads to the bank for the fee that is asked; again to the same payment while it is open")
    StartedPayment start(@PathVariable String idOrCode) {
        return payments.start(current.get(), idOrCode);
    }
}
