package vn.motcua.web;

import java.util.List;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;

/** Says no in every way there is, as a page and as a call of the API. */
@Controller
class Refusing {

    @GetMapping({"/api/no/{way}", "/no/{way}"})
    @ResponseBody
    String no(@PathVariable String way) {
        throw switch (way) {
            case "invalid" -> Refusal.invalid("dossier.invalid", List.of(
                    new FieldProblem("birthDate", "form.date", "Nhập ngày sinh", "Enter the date of birth")));
            case "first" -> new OptimisticLockingFailureException("somebody was first");
            case "locked" -> new CannotAcquireLockException("locked");
            case "large" -> new MaxUploadSizeExceededException(1);
            case "accident" -> new IllegalStateException("secret 001098004321");
            default -> Refusal.of(Refusal.Kind.valueOf(way), "work.taken", "Trần Thị Mẫu");
        };
    }

    @PostMapping("/api/no")
    @ResponseBody
    String post(@RequestHeader("Idempotency-Key") String key, @RequestBody List<String> body) {
        return key + body;
    }
}
