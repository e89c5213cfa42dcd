// The browser goes on by itself; without JavaScript the customer presses the button.
document.getElementById("forward-form").submit();
