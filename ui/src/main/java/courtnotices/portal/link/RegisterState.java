package courtnotices.portal.link;

import courtnotices.search.query.ListQuery;

/** What a register shows: {@code /courts?level=中级}. */
public record RegisterState(String path, ListQuery query) implements PageState {

    @Override
    public String address(String parameters) {
        return parameters.isEmpty() ? path : path + "?" + parameters;
    }
}
